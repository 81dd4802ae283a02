import { NavLink } from 'react-router-dom';
import { styled } from 'styled-components';
import { recordPath } from '../../paths';

/** The design system's link keeps its words on one line and in its own size; names wrap in a narrow panel. */
const Words = styled(NavLink)`
  color: ${({ theme }) => theme.colors.primary600};
  overflow-wrap: anywhere;
  text-decoration: none;

  &:hover {
    text-decoration: underline;
  }

  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 2px;
    border-radius: 2px;
  }
`;

type Props = { uid: string; documentId: string; children: string };

/** The way to another record of the desk, by its name. */
export function RecordLink({ uid, documentId, children }: Props) {
  return (
    <Words to={recordPath(uid, documentId)}>
      <bdi>{children}</bdi>
    </Words>
  );
}
