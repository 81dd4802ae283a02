import { Field } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { Directed } from '../Directed';
import type { FieldProps } from './fieldProps';

type Props = Pick<FieldProps, 'name' | 'label' | 'hint' | 'labelAction' | 'required'> & {
  error?: string | undefined;
  children: ReactNode;
};

/** Label, hint and error around an input, as every field of the content manager has them. */
export function FieldFrame({ name, label, hint, labelAction, required = false, error, children }: Props) {
  return (
    <Field.Root name={name} id={name} hint={hint} error={error ?? false} required={required} width="100%">
      <Field.Label action={labelAction}>{label}</Field.Label>
      <Directed>{children}</Directed>
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
}
