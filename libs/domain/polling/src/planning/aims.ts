/** What a question to the room is for, in the order in which a meeting goes: hear, understand, weigh, decide. */
export const AIMS = ['open_up', 'understand', 'prioritise', 'decide'] as const;

export type Aim = (typeof AIMS)[number];
