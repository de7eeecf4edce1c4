import { createContext, type ReactNode, useContext } from 'react';

/** True inside a picture of the stage: the page around it has a heading of its own. */
export const InPicture = createContext(false);

/** The heading of the stage's page. */
export function PageTitle({ className, children }: { readonly className: string; readonly children: ReactNode }) {
  return useContext(InPicture) ? <p className={className}>{children}</p> : <h1 className={className}>{children}</h1>;
}
