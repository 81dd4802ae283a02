import { Box, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { StoredSuggestion } from '../../../core/contract';
import type { ProposalIndex } from '../../workbench/proposalIndex';
import { presentProposal } from '../../workbench/speakerName';
import { ProposalDetails } from '../ProposalDetails';
import { ProposalWords } from '../ProposalWords';

const Words = styled.p<{ $underline: string }>`
  display: -webkit-box;
  -webkit-box-orient: vertical;
  -webkit-line-clamp: 4;
  overflow: hidden;
  overflow-wrap: anywhere;
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: 1.3rem;
  line-height: 1.45;
  text-decoration: ${({ $underline }) => $underline};
  text-decoration-thickness: 1px;
  text-underline-offset: 0.2em;
`;

type Props = {
  suggestion: StoredSuggestion;
  index: ProposalIndex;
  underline: string;
  language: string;
};

/** The words themselves, in the story's language, and below them who, when and where. */
export function ProposalText({ suggestion, index, underline, language }: Props) {
  const proposal = presentProposal(suggestion);
  return (
    // The words decide the direction of all of it, or names would stand on the other side than the quote.
    <Box dir="auto">
      <Words $underline={underline} lang={language}>
        <ProposalWords proposal={proposal} />
      </Words>
      <Typography tag="div" variant="pi" textColor="neutral700">
        <ProposalDetails proposal={proposal} index={index} />
      </Typography>
    </Box>
  );
}
