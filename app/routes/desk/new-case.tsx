export default function Placeholder() {
  return <p>Placeholder.</p>;
}
