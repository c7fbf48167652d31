import { Message } from "#app/ui/message.tsx";

export const loader = () => {
  throw new Response("There is no such page.", { status: 404 });
};

export default function NotFound() {
  return <Message title="There is no such page.">Check the address.</Message>;
}
