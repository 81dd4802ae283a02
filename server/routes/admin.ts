import { ACTIONS, type Action } from '../../core';
import { answerConflicts } from '../middlewares/answerConflicts';

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

/** A route for signed-in administrators whose role has the action; below `/communique`. */
const adminRoute = (method: Method, path: string, handler: string, action: Action) => ({
  method,
  path,
  handler,
  config: {
    middlewares: [answerConflicts],
    policies: [
      'admin::isAuthenticatedAdmin',
      { name: 'admin::hasPermissions', config: { actions: [ACTIONS[action]] } },
    ],
  },
});

export const adminRoutes = {
  type: 'admin',
  routes: [
    adminRoute('POST', '/stories/analyze', 'stories.analyze', 'import'),
    adminRoute('POST', '/stories', 'stories.create', 'import'),
    adminRoute('GET', '/inbox', 'inbox.list', 'read'),
    adminRoute('GET', '/inbox/next', 'inbox.next', 'read'),
    adminRoute('GET', '/progress', 'inbox.progress', 'read'),
    adminRoute('GET', '/people/:documentId/facts', 'records.personFacts', 'read'),
    adminRoute('GET', '/people/:documentId/merge-preview', 'records.previewMerge', 'merge'),
    adminRoute('POST', '/people/:documentId/merge', 'records.merge', 'merge'),
    adminRoute('POST', '/merges/:operationId/undo', 'records.undoMerge', 'merge'),
    adminRoute('GET', '/diplomatic-events/:documentId/facts', 'records.eventFacts', 'read'),
    adminRoute('GET', '/articles/:documentId/suggestions', 'suggestions.list', 'read'),
    adminRoute('GET', '/articles/:documentId/log', 'articles.log', 'read'),
    adminRoute('POST', '/articles/:documentId/analyze', 'articles.analyze', 'tag'),
    adminRoute('PUT', '/suggestions/:documentId', 'suggestions.decide', 'tag'),
    adminRoute('POST', '/articles/:documentId/publish', 'articles.publish', 'publishQuotes'),
    adminRoute('GET', '/articles/:documentId/text', 'workbench.text', 'read'),
    adminRoute('POST', '/articles/:documentId/operations', 'workbench.operate', 'tag'),
    adminRoute('PUT', '/articles/:documentId/lease', 'workbench.beat', 'tag'),
    adminRoute('DELETE', '/articles/:documentId/lease', 'workbench.leave', 'tag'),
    adminRoute('GET', '/preferences', 'workbench.findPreferences', 'read'),
    adminRoute('PUT', '/preferences', 'workbench.updatePreferences', 'read'),
    adminRoute('GET', '/search/people', 'search.people', 'read'),
    adminRoute('GET', '/search/organizations', 'search.organizations', 'read'),
    adminRoute('GET', '/search/posts', 'search.posts', 'read'),
    adminRoute('GET', '/search/events', 'search.events', 'read'),
    adminRoute('GET', '/pictures/events', 'pictures.events', 'read'),
    adminRoute('GET', '/pictures/events/:documentId', 'pictures.event', 'read'),
    adminRoute('GET', '/jobs', 'jobs.list', 'settings'),
    adminRoute('POST', '/jobs', 'jobs.begin', 'settings'),
    adminRoute('POST', '/jobs/retry', 'jobs.retry', 'settings'),
    adminRoute('POST', '/jobs/remove', 'jobs.remove', 'settings'),
    adminRoute('GET', '/settings', 'settings.find', 'settings'),
    adminRoute('PUT', '/settings', 'settings.update', 'settings'),
  ],
} as const;
