import type { Satisfaction } from "#app/operations/views/satisfaction.ts";

const cell = "px-3 py-2 text-end tabular-nums";
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
        <div className="overflow-x-auto rounded-md border border-line bg-paper">
          <table className="w-full text-sm">
            <caption className="sr-only">Answers in the last {days} days, by owner</caption>
            <thead className="text-quiet">
              <tr>
                <th scope="col" className="px-3 py-2 text-start font-medium">
                  Owner
                </th>
                {columns.map((column) => (
                  <th key={column} scope="col" className="px-3 py-2 text-end font-medium">
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody className="divide-y divide-line">
              {said.map((each) => (
                <Line key={each.ownerId} {...each} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}

function Line({ name, satisfied, answers, low, average }: Satisfaction) {
  const numbers = [
    `${Math.round((satisfied / answers) * 100)} %`,
    answers.toLocaleString("en-GB"),
    low.toLocaleString("en-GB"),
    `${average.toFixed(1)} of 5`,
  ];
  return (
    <tr>
      <th scope="row" className="px-3 py-2 text-start font-medium break-words">
        {name}
      </th>
      {numbers.map((number, at) => (
        <td key={columns[at]} className={cell}>
          {number}
        </td>
      ))}
    </tr>
  );
}
