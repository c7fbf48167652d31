import { namesOf } from "../names-of.ts";

type ChannelRule = {
  readonly label: string;
  /** A thing we hold in our hands: its arrival is shown to its sender as a fact (R1). */
  readonly tangible: boolean;
};

/** Every way a contact can reach us (R1). */
export const channels = {
  letter: { label: "Letter or parcel", tangible: true },
  email: { label: "E-mail", tangible: false },
  phone: { label: "Phone call", tangible: false },
  web: { label: "Web form", tangible: false },
  social: { label: "Social media", tangible: false },
  "in-person": { label: "In person", tangible: false },
} as const satisfies Record<string, ChannelRule>;

export type Channel = keyof typeof channels;
export const channelNames = namesOf(channels);
