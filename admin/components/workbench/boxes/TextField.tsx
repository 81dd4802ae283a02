import { useId } from 'react';

type Props = {
  label: string;
  value: string;
  slip?: string | null;
  dir?: 'auto' | 'ltr';
  isFirst?: boolean;
  onChange: (value: string) => void;
};

/** A line of text with what is wrong with it. */
export function TextField({ label, value, slip = null, dir = 'auto', isFirst = false, onChange }: Props) {
  const id = useId();
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        dir={dir}
        value={value}
        // biome-ignore lint/a11y/noAutofocus: the form was asked for by key, and takes the focus from the box before it.
        autoFocus={isFirst}
        aria-invalid={slip !== null || undefined}
        aria-describedby={slip === null ? undefined : `${id}-slip`}
        onChange={(event) => onChange(event.target.value)}
      />
      {slip !== null && (
        <p className="slip" id={`${id}-slip`}>
          {slip}
        </p>
      )}
    </div>
  );
}
