import { Button } from "#app/ui/button.tsx";

/** A rule is looked at before it is kept: what would change, then yes. */
export function ShowOrKeep() {
  return (
    <div className="flex flex-wrap gap-2">
      <Button name="intent" value="preview">
        Show what would change
      </Button>
      <Button look="main" name="intent" value="save">
        Keep it
      </Button>
    </div>
  );
}
