export const loader = () => {
  throw new Response("There is no such page. Check the address.", { status: 404 });
};

/** Never shown: it makes this a page, so that what the loader throws is shown as one. */
export default function NotFound() {
  return null;
}
