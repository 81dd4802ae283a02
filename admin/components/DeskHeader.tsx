import { Flex, Typography } from '@strapi/design-system';
import { Layouts, RESPONSIVE_DEFAULT_SPACING } from '@strapi/strapi/admin';
import { NavLink } from 'react-router-dom';
import { styled } from 'styled-components';
import { useTranslate } from '../hooks/useTranslate';
import { IMPORT_PATH, INBOX_PATH, JOBS_PATH, MAP_PATH, TIMELINE_PATH, WHO_MET_WHOM_PATH } from '../paths';

/** Links and not tabs: each is a page with an address of its own, and the one that is open says so. */
const RoomLink = styled(NavLink)`
  display: inline-block;
  padding-block: ${({ theme }) => theme.spaces[2]};
  padding-inline: ${({ theme }) => theme.spaces[1]};
  color: ${({ theme }) => theme.colors.neutral600};
  text-decoration: none;
  border-block-end: 2px solid transparent;

  &[aria-current='page'] {
    color: ${({ theme }) => theme.colors.primary600};
    border-block-end-color: ${({ theme }) => theme.colors.primary600};
  }
  &:hover {
    color: ${({ theme }) => theme.colors.primary600};
  }
`;

const PICTURES = [
  [TIMELINE_PATH, 'pictures.timeline.title'],
  [WHO_MET_WHOM_PATH, 'pictures.network.title'],
  [MAP_PATH, 'pictures.map.title'],
] as const;

export function DeskHeader({ canImport, canConfigure }: { canImport: boolean; canConfigure: boolean }) {
  const t = useTranslate();
  return (
    <>
      <Layouts.Header title={t('desk.title')} subtitle={t('desk.subtitle')} />
      <Flex
        tag="nav"
        aria-label={t('desk.rooms.label')}
        gap={4}
        wrap="wrap"
        paddingLeft={RESPONSIVE_DEFAULT_SPACING}
        paddingRight={RESPONSIVE_DEFAULT_SPACING}
        paddingBottom={4}
      >
        <RoomLink to={INBOX_PATH}>
          <Typography fontWeight="bold" textColor="currentColor">
            {t('inbox.title')}
          </Typography>
        </RoomLink>
        {canImport && (
          <RoomLink to={IMPORT_PATH}>
            <Typography fontWeight="bold" textColor="currentColor">
              {t('import.title')}
            </Typography>
          </RoomLink>
        )}
        {PICTURES.map(([path, label]) => (
          <RoomLink key={path} to={path}>
            <Typography fontWeight="bold" textColor="currentColor">
              {t(label)}
            </Typography>
          </RoomLink>
        ))}
        {canConfigure && (
          <RoomLink to={JOBS_PATH}>
            <Typography fontWeight="bold" textColor="currentColor">
              {t('jobs.title')}
            </Typography>
          </RoomLink>
        )}
      </Flex>
    </>
  );
}
