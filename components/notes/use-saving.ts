import { useState } from 'react';

/** Does something that ends on the device’s disk; where it cannot, the reason stands on the page and nothing is lost. */
export function useSaving(): { fault: string; saving: (work: () => Promise<void>) => Promise<boolean> } {
  const [fault, setFault] = useState('');
  const saving = async (work: () => Promise<void>) => {
    try {
      await work();
      setFault('');
      return true;
    } catch (error) {
      setFault(error instanceof Error ? error.message : 'This device could not keep it.');
      return false;
    }
  };
  return { fault, saving };
}
