export const config = { default: {}, validator(): void {} };
