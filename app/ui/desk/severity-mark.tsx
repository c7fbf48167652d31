import { type Severity, severities } from "#app/domain/clock/severity.ts";
import { Tag, type TagLook } from "#app/ui/tag.tsx";

const looks: Readonly<Record<Severity, TagLook>> = {
  low: "plain",
  normal: "plain",
  high: "warn",
  critical: "alarm",
};

/** How bad it is for the customer. */
export function SeverityMark({ severity }: { severity: Severity }) {
  return <Tag look={looks[severity]}>{severities[severity].label}</Tag>;
}
