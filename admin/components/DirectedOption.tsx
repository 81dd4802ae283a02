import { SingleSelectOption, type SingleSelectOptionProps } from '@strapi/design-system';
import { useDirection } from '../hooks/useDirection';

/** One choice of a DirectedSelect: the design system's begins on the left whatever the select does. */
export function DirectedOption(props: SingleSelectOptionProps) {
  const { direction } = useDirection();
  return <SingleSelectOption dir={direction} style={{ textAlign: 'start' }} {...props} />;
}
