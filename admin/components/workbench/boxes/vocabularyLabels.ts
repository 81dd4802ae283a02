import type { OrganizationKind, PostKind } from '../../../../core/model';
import type { TranslationKey } from '../../../hooks/useTranslate';

export const POST_KIND_LABELS: Readonly<Record<PostKind, TranslationKey>> = {
  headOfState: 'postKind.headOfState',
  headOfGovernment: 'postKind.headOfGovernment',
  foreignMinister: 'postKind.foreignMinister',
  minister: 'postKind.minister',
  deputyMinister: 'postKind.deputyMinister',
  ambassador: 'postKind.ambassador',
  permanentRepresentative: 'postKind.permanentRepresentative',
  spokesperson: 'postKind.spokesperson',
  envoy: 'postKind.envoy',
  igoHead: 'postKind.igoHead',
  other: 'postKind.other',
};

export const ORGANIZATION_KIND_LABELS: Readonly<Record<OrganizationKind, TranslationKey>> = {
  state: 'organizationKind.state',
  ministry: 'organizationKind.ministry',
  parliament: 'organizationKind.parliament',
  igo: 'organizationKind.igo',
  alliance: 'organizationKind.alliance',
  party: 'organizationKind.party',
  armedGroup: 'organizationKind.armedGroup',
  company: 'organizationKind.company',
  media: 'organizationKind.media',
  ngo: 'organizationKind.ngo',
};
