import { bootstrap } from './bootstrap';
import { config } from './config';
import { contentTypes } from './content-types';
import { controllers } from './controllers';
import { destroy } from './destroy';
import { answerKept, answerTagged } from './middlewares/answerReplies';
import { limitRequests } from './middlewares/limitRequests';
import { register } from './register';
import { routes } from './routes';
import { services } from './services';

const middlewares = { 'answer-kept': answerKept, 'answer-tagged': answerTagged, 'limit-requests': limitRequests };

export default { register, bootstrap, destroy, config, contentTypes, routes, controllers, services, middlewares };
