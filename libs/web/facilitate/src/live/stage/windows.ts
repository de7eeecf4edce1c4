/** A window beside the console: sizes in CSS px. Where a browser opens no small windows it becomes a tab. */
interface Beside {
  readonly width: number;
  readonly height: number;
}

const STAGE: Beside = { width: 1280, height: 720 };
const PHONE: Beside = { width: 390, height: 844 };

function openBeside(address: string, { width, height }: Beside): Window | null {
  return window.open(address, '_blank', `popup,width=${width},height=${height}`);
}

/** An empty window for the stage, opened while the press lasts, since later a browser would block it. */
export function openStageWindow(): Window | null {
  return openBeside('', STAGE);
}

export function openPhoneWindow(joinCode: string): Window | null {
  return openBeside(`/j/${joinCode}`, PHONE);
}
