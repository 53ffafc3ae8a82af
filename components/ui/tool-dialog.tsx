import { type ReactNode, useId } from 'react';
import { Dialog } from 'react-aria-components/Dialog';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { Button } from './button';

interface ToolDialogProps {
  title: string;
  submit: string;
  /** What closes it with nothing done. */
  leave?: string;
  isNarrow?: boolean;
  /** What is missing still. */
  problem: string;
  children: ReactNode;
  onSubmit: (form: FormData) => void;
  onClose: () => void;
}

/** A question of a board that wants more than a press. */
export function ToolDialog({
  title,
  submit,
  leave = 'Leave it as it is',
  isNarrow = false,
  problem,
  children,
  onSubmit,
  onClose,
}: ToolDialogProps) {
  const heading = useId();
  return (
    <ModalOverlay
      isOpen
      isDismissable
      onOpenChange={(isOpen) => isOpen || onClose()}
      className="fixed inset-0 z-50 flex items-start justify-center overflow-auto bg-[rgb(0_0_0/0.45)] p-4 md:p-18"
    >
      <Modal
        className={`w-full ${isNarrow ? 'max-w-lg' : 'max-w-2xl'} border-t-4 border-ink bg-paper p-6 text-ink`}
      >
        <Dialog
          aria-labelledby={heading}
          className="outline-none focus-visible:shadow-none focus-visible:outline-none"
        >
          <form
            onSubmit={(event) => {
              event.preventDefault();
              onSubmit(new FormData(event.currentTarget));
            }}
          >
            <h2 id={heading} className="mb-4 text-h2">
              {title}
            </h2>
            {children}
            <p role="alert" className="mb-4 border-l-[3px] border-error pl-4 text-error empty:hidden">
              {problem}
            </p>
            <div className="flex flex-wrap gap-3">
              <Button>{submit}</Button>
              <button
                type="button"
                onClick={onClose}
                className="min-h-11 px-3 text-accent underline underline-offset-4"
              >
                {leave}
              </button>
            </div>
          </form>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
