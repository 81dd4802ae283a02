import type { PloverType } from '../model';
import { ploverOfCameo } from './ploverOfCameo';

const LABELS: Readonly<Record<PloverType, string>> = {
  STATEMENT: 'Statement',
  APPEAL: 'Appeal',
  AGREE: 'Promise',
  CONSULT: 'Consultation',
  SUPPORT: 'Support',
  CONCEDE: 'Concession',
  COOPERATE: 'Cooperation',
  AID: 'Aid',
  RETREAT: 'Concession',
  REQUEST: 'Demand',
  ACCUSE: 'Accusation',
  REJECT: 'Refusal',
  THREATEN: 'Threat',
  PROTEST: 'Protest',
  SANCTION: 'Cut in relations',
  MOBILIZE: 'Mobilization',
  COERCE: 'Coercion',
  ASSAULT: 'Attack',
};

/** The first words of an event's name where the desk has no kind for it. */
export const labelOfAct = (cameoCode: string): string => LABELS[ploverOfCameo(cameoCode).ploverType];
