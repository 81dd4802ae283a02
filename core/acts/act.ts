/** What a sentence says that one party does to another. `from` and `to` count the sentence's words. */
export type Act = {
  /** CAMEO code list 0.7b5. */
  readonly cameoCode: string;
  readonly from: number;
  readonly to: number;
  readonly isPassive: boolean;
};
