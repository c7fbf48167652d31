import { type AccommodationState, accommodationStates } from "#app/domain/accommodations/state.ts";
import { Tag, type TagLook } from "#app/ui/tag.tsx";

const looks: Partial<Record<AccommodationState, TagLook>> = {
  requested: "accent",
  approved: "warn",
  announced: "well",
};

/** Where an accommodation stands. */
export function StateTag({ state }: { state: AccommodationState }) {
  return <Tag look={looks[state] ?? "plain"}>{accommodationStates[state].label}</Tag>;
}
