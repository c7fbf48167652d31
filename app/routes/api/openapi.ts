export const loader = () => new Response("Placeholder");
