import { DIRECTNESS } from '../core';
export default { register() {}, bootstrap() {}, contentTypes: {}, x: DIRECTNESS };
