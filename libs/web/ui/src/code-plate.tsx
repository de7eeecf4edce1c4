/** Shows an 8-digit code as two groups of four: '48291503' and '4829 1503' become '4829 1503'. */
export function formatCode(code: string): string {
  const digits = code.replace(/\D/g, '');

  return digits.length === 8 ? `${digits.slice(0, 4)} ${digits.slice(4)}` : code;
}

/** A join or pairing code, black on white. Screen readers hear the digits one by one. */
export function CodePlate({ code, label }: { readonly code: string; readonly label?: string }) {
  const spoken = [...code.replace(/\D/g, '')].join(' ');

  return (
    <span className="rt-plate">
      {label ? <span className="rt-hidden">{label} </span> : null}
      <span aria-hidden="true">{formatCode(code)}</span>
      <span className="rt-hidden">{spoken}</span>
    </span>
  );
}
