import { Box, Flex, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { Analysis, Suggestion } from '../../../core/model';
import { useTranslate } from '../../hooks/useTranslate';
import { GROUP_ORDER } from '../../workbench/groupSuggestions';
import type { ProposalIndex } from '../../workbench/proposalIndex';
import { KIND_LOOKS } from '../kindLabels';
import { ProposalDetails } from '../ProposalDetails';
import { ProposalWords } from '../ProposalWords';

const Words = styled.p`
  display: -webkit-box;
  -webkit-box-orient: vertical;
  -webkit-line-clamp: 2;
  overflow: hidden;
  overflow-wrap: anywhere;
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: 1.4rem;
  line-height: 1.45;
`;

type Props = {
  analysis: Analysis;
  index: ProposalIndex;
  language: string;
};

/** What was found, by kind and in text order: who says what, who they are, where, and what else there is to read. */
export function FoundList({ analysis, index, language }: Props) {
  const t = useTranslate();
  const found: Readonly<Record<(typeof GROUP_ORDER)[number], readonly Suggestion[]>> = {
    quote: analysis.quotes,
    person: analysis.people,
    event: analysis.events,
    link: analysis.links,
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={5}>
      {GROUP_ORDER.filter((kind) => found[kind].length > 0).map((kind) => {
        const { Icon, count } = KIND_LOOKS[kind];
        return (
          <Box tag="section" key={kind}>
            <Typography tag="h3" variant="delta">
              <Flex tag="span" gap={2}>
                <Icon aria-hidden width="1.6rem" height="1.6rem" />
                {t(count, { count: found[kind].length })}
              </Flex>
            </Typography>
            <Flex tag="ol" role="list" direction="column" alignItems="stretch" gap={3} paddingTop={2}>
              {found[kind].map(({ id, proposed }) => (
                <li key={id} dir="auto">
                  <Words lang={language}>
                    <ProposalWords proposal={proposed} />
                  </Words>
                  <Typography tag="p" variant="pi" textColor="neutral600">
                    <ProposalDetails proposal={proposed} index={index} />
                  </Typography>
                </li>
              ))}
            </Flex>
          </Box>
        );
      })}
    </Flex>
  );
}
