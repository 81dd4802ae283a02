import type { Core } from '@strapi/strapi';
import type { DocumentMiddleware } from '../documentCall';
import { askToPublishQuotes } from './askToPublishQuotes';
import { carryFollowers } from './carryFollowers';
import { checkValues } from './checkValues';
import { dropParticipations } from './dropParticipations';
import { fillDateBounds } from './fillDateBounds';
import { fillEventCodes } from './fillEventCodes';
import { fillSlug } from './fillSlug';
import { followMerges } from './followMerges';
import { inOneTransaction } from './inOneTransaction';
import { keepMergedInternal } from './keepMergedInternal';
import { keepSearchIndex } from './keepSearchIndex';
import { labelTerm } from './labelTerm';
import { openHubs } from './openHubs';
import { publishedOnly } from './publishedOnly';
import { publishInTwoSteps } from './publishInTwoSteps';
import { reanchor } from './reanchor';
import { refuseEmptyDiscard } from './refuseEmptyDiscard';
import { refuseLonePublishing } from './refuseLonePublishing';

/**
 * What happens to a document of ours on its way into the database, outermost first: each sees the call before the
 * ones below it, and the result after them. The order is the explanation.
 */
export const documentMiddlewares = (strapi: Core.Strapi): readonly DocumentMiddleware[] => [
  // Reads from outside see what is public, whatever they ask for.
  publishedOnly(strapi),
  // All that one write sets in motion below is kept or taken back together.
  inOneTransaction(strapi),
  // What readers may search is written after all of it is committed.
  keepSearchIndex(strapi),
  // "Save and publish" becomes save, then publish, each with all rules below.
  publishInTwoSteps(strapi),
  // Wrong values are refused before anything is written.
  checkValues,
  // What we derive is filled in.
  fillSlug(strapi),
  fillDateBounds(strapi),
  fillEventCodes(strapi),
  labelTerm(strapi),
  followMerges(strapi),
  // What may not be done, or not now, is refused with its reason.
  askToPublishQuotes(strapi),
  keepMergedInternal(strapi),
  refuseEmptyDiscard(strapi),
  refuseLonePublishing(strapi),
  // Once an article and all that follows it is published, what it shows to readers turns public.
  openHubs(strapi),
  // Quotes and links do what their article did, after it.
  carryFollowers(strapi),
  dropParticipations(strapi),
  // Innermost: both bodies are at hand, the one in the database and the one about to be.
  reanchor(strapi),
];
