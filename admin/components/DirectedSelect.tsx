import { SingleSelect, type SingleSelectProps } from '@strapi/design-system';
import { useDirection } from '../hooks/useDirection';

/** The design system's select runs from left to right wherever it stands, unless it is told. */
export function DirectedSelect(props: SingleSelectProps) {
  const { direction } = useDirection();
  return <SingleSelect dir={direction} {...props} />;
}
