/** Who does something at the desk; a program (an import, a start script) has a name and no id. */
export type Editor = { readonly id: number | null; readonly name: string };

type AdminUser = {
  readonly id: number;
  readonly firstname?: string | null;
  readonly lastname?: string | null;
  readonly email?: string | null;
};

/** `Mara Holt (mara@desk.example)`: names are not unique, and addresses alone are hard to read in a log. */
export function toEditor({ id, firstname, lastname, email }: AdminUser): Editor {
  const name = [firstname, lastname].filter(Boolean).join(' ');
  const shown = name && email ? `${name} (${email})` : name || email || `admin user ${id}`;
  return { id, name: shown.slice(0, 255) };
}

/** Fields that Strapi shows as "Created by" and "Last edited by". */
export const madeBy = ({ id }: Editor) => (id === null ? {} : { createdBy: id, updatedBy: id });
export const editedBy = ({ id }: Editor) => (id === null ? {} : { updatedBy: id });
