import { useId, useState } from 'react';
import { POST_KINDS } from '../../../../core/vocabularies';
import { searchClient } from '../../../hooks/searchClient';
import { useFound } from '../../../hooks/useFound';
import { type TranslationKey, useTranslate } from '../../../hooks/useTranslate';
import { findPersonSlips, type PersonFacts, type PersonSlip } from '../../../workbench/officeFacts';
import { BoxForm } from './BoxForm';
import { TextField } from './TextField';
import { POST_KIND_LABELS } from './vocabularyLabels';

const SLIPS: Readonly<Record<PersonSlip, TranslationKey>> = {
  nameless: 'box.slip.name',
  country: 'field.cell.notCountry',
  from: 'box.slip.date',
  to: 'box.slip.date',
};

type Props = { title: string; facts: PersonFacts; onDone: (facts: PersonFacts) => void; onClose: () => void };

/** A new person, or one put right: the name, and the office in which they speak. Enter keeps it as it stands. */
export function PersonForm({ title, facts: given, onDone, onClose }: Props) {
  const t = useTranslate();
  const id = useId();
  const [facts, setFacts] = useState(given);
  const slips = findPersonSlips(facts);
  const slipOf = (...of: readonly PersonSlip[]): string | null => {
    const slip = slips.find((one) => of.includes(one));
    return slip === undefined ? null : t(SLIPS[slip]);
  };
  const set = (change: Partial<PersonFacts>) => setFacts((before) => ({ ...before, ...change }));
  const q = facts.office.trim();
  const { value: posts } = useFound(
    q,
    (signal) => (q === '' ? null : searchClient.findPosts({ q, limit: 8 }, signal).then((found) => found.posts)),
    [],
  );
  /** A known office that is chosen brings its kind and country. */
  const setOffice = (office: string) => {
    const known = posts.find(({ label }) => label === office);
    set({
      office,
      ...(known?.postKind ? { kind: known.postKind } : {}),
      ...(known?.country ? { country: known.country } : {}),
    });
  };
  return (
    <BoxForm title={title} isRight={slips.length === 0} onKeep={() => onDone(facts)} onClose={onClose}>
      <TextField
        label={t('box.person.name')}
        value={facts.name}
        slip={slipOf('nameless')}
        isFirst
        onChange={(name) => set({ name })}
      />
      <label htmlFor={`${id}-office`}>{t('box.person.office')}</label>
      <input
        id={`${id}-office`}
        dir="auto"
        list={`${id}-posts`}
        value={facts.office}
        onChange={(event) => setOffice(event.target.value)}
      />
      <datalist id={`${id}-posts`}>
        {posts.map(({ documentId, label, country }) => (
          <option key={documentId} value={label} label={country ?? undefined} />
        ))}
      </datalist>
      {facts.office.trim() !== '' && (
        <div className="row">
          <div>
            <label htmlFor={`${id}-kind`}>{t('box.person.kind')}</label>
            <select
              id={`${id}-kind`}
              value={facts.kind}
              onChange={(event) => set({ kind: event.target.value as PersonFacts['kind'] })}
            >
              {POST_KINDS.map((kind) => (
                <option key={kind} value={kind}>
                  {t(POST_KIND_LABELS[kind])}
                </option>
              ))}
            </select>
          </div>
          <TextField
            label={t('box.country')}
            dir="ltr"
            value={facts.country}
            slip={slipOf('country')}
            onChange={(country) => set({ country })}
          />
          <TextField
            label={t('box.person.from')}
            dir="ltr"
            value={facts.from}
            slip={slipOf('from')}
            onChange={(from) => set({ from })}
          />
          <TextField
            label={t('box.person.to')}
            dir="ltr"
            value={facts.to}
            slip={slipOf('to')}
            onChange={(to) => set({ to })}
          />
        </div>
      )}
    </BoxForm>
  );
}
