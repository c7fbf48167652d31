import type { Actor } from "#app/domain/actor.ts";
import type { Role } from "#app/domain/roles.ts";
import type { Services } from "#app/operations/services.ts";

/** Of the trial only: it listens on this machine alone. */
export const demoPassword = "demo-demo-demo";

type Colleague = { name: string; email: string; role: Role; title: string; phone?: string };

const colleagues = {
  marco: {
    name: "Marco Ruiz",
    email: "marco@amends.test",
    role: "agent",
    title: "Customer care",
    phone: "+34 910 555 017",
  },
  ines: {
    name: "Ines Haddad",
    email: "ines@amends.test",
    role: "agent",
    title: "Customer care",
    phone: "+34 910 555 018",
  },
  lena: {
    name: "Lena Brandt",
    email: "lena@amends.test",
    role: "lead",
    title: "Head of customer care",
    phone: "+34 910 555 010",
  },
  farid: { name: "Farid Noor", email: "farid@amends.test", role: "finance", title: "Finance" },
  ada: {
    name: "Ada Lindqvist",
    email: "ada@amends.test",
    role: "administrator",
    title: "Administration",
  },
  rosa: { name: "Rosa Keller", email: "rosa@amends.test", role: "reader", title: "Board" },
} as const satisfies Record<string, Colleague>;

export type DemoStaff = Record<keyof typeof colleagues, Actor & { kind: "staff" }>;

/** The people of the demo, each with the demo's password. */
export async function addDemoStaff({ staffAuth }: Services): Promise<DemoStaff> {
  const made: Partial<DemoStaff> = {};
  for (const [key, person] of Object.entries(colleagues)) {
    const result = await staffAuth.createStaff({ ...person, password: demoPassword });
    if (!result.ok) throw new Error(`the demo's staff could not be added: ${result.reason}`);
    made[key as keyof DemoStaff] = { kind: "staff", id: result.staff.id };
  }
  return made as DemoStaff;
}

export const demoSignIns = Object.values(colleagues).map(({ email, role }) => ({ email, role }));
