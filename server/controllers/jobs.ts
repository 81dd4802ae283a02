import type { Core } from '@strapi/strapi';
import { jobsOf } from '../services/jobs/jobs';
import { JOB_EXAMPLES, jobIds, startJob } from '../validation/jobRequests';
import { parseRequest } from '../validation/parseRequest';
import { type Context, editorOf } from './context';

export const jobs = ({ strapi }: { strapi: Core.Strapi }) => ({
  async list(context: Context): Promise<void> {
    context.body = { data: await jobsOf(strapi).list() };
  },

  async begin(context: Context): Promise<void> {
    const { kind } = parseRequest(startJob, context.request.body, JOB_EXAMPLES.start);
    context.body = { data: await jobsOf(strapi).begin(kind, editorOf(context)) };
  },

  async retry(context: Context): Promise<void> {
    const request = parseRequest(jobIds, context.request.body, JOB_EXAMPLES.ids);
    context.body = { data: await jobsOf(strapi).retry(request) };
  },

  async remove(context: Context): Promise<void> {
    const request = parseRequest(jobIds, context.request.body, JOB_EXAMPLES.ids);
    context.body = { data: await jobsOf(strapi).remove(request) };
  },
});
