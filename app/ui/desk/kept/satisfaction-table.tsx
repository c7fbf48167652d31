import type { Satisfaction } from "#app/operations/views/desk/satisfaction.ts";
import { NumberTable } from "#app/ui/desk/number-table.tsx";

const columns = ["Satisfied", "Answers", "Not satisfied", "On average"];

/** How satisfied customers were, by the owner of their case (R22, R27). */
export function SatisfactionTable({ said, days }: { said: readonly Satisfaction[]; days: number }) {
  return (
    <section className="mt-10" aria-labelledby="satisfaction">
      <h2 id="satisfaction" className="mb-2 text-lg font-semibold">
        How satisfied customers were
      </h2>
      {said.length === 0 ? (
        <p className="text-quiet">Nobody has answered in this time.</p>
      ) : (
        <NumberTable
          caption={`Answers in the last ${days} days, by owner`}
          named="Owner"
          columns={columns}
          rows={said.map(toRow)}
        />
      )}
    </section>
  );
}

function toRow({ ownerId, name, satisfied, answers, low, average }: Satisfaction) {
  const cells = [
    `${Math.round((satisfied / answers) * 100)} %`,
    answers.toLocaleString("en-GB"),
    low.toLocaleString("en-GB"),
    `${average.toFixed(1)} of 5`,
  ];
  return { key: ownerId, name, cells };
}
