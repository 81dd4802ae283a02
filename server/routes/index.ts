import { adminRoutes } from './admin';
import { contentApi } from './contentApi';

/** Doors of the plugin by kind: `admin` for the desk, `content-api` for frontends. */
export const routes = { admin: adminRoutes, 'content-api': contentApi };
