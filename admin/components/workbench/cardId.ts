/** Where a mark's `aria-details` leads. */
export const cardId = (tagId: string): string => `communique-card-${tagId}`;
