'use client';

import { useEffect, useRef, useState } from 'react';
import type { Checking, Schema } from './checking';
import { type Checks, Form, type FormProps } from './form';

/** The form of one command, made in a client file: a schema cannot cross from the server to the browser. */
export function checkedBy(loadSchema: () => Promise<Schema>) {
  return function Checked(form: FormProps) {
    return <CheckedForm {...form} loadSchema={loadSchema} />;
  };
}

interface Tools {
  Checking: typeof Checking;
  schema: Schema;
}

/**
 * A form that also checks as you type, after a field has been left once, by the same schema as the server.
 * What it checks with is fetched at the first touch: the page itself stays light.
 */
function CheckedForm({ loadSchema, ...form }: FormProps & { loadSchema: () => Promise<Schema> }) {
  const place = useRef<HTMLDivElement>(null);
  const [tools, setTools] = useState<Tools | null>(null);
  const [checks, setChecks] = useState<Checks | null>(null);

  useEffect(() => {
    const around = place.current;
    let asked = false;
    const fetchTools = async () => {
      if (asked) return;
      asked = true;
      try {
        const [{ Checking }, schema] = await Promise.all([import('./checking'), loadSchema()]);
        setTools({ Checking, schema });
      } catch {
        // Until the next touch the server checks alone, as it does without JavaScript.
        asked = false;
      }
    };
    const touched = () => void fetchTools();
    around?.addEventListener('focusin', touched);
    return () => around?.removeEventListener('focusin', touched);
  }, [loadSchema]);

  return (
    <div ref={place}>
      <Form {...form} {...(checks ? { checks } : {})} />
      {tools ? <tools.Checking schema={tools.schema} place={place} onChecks={setChecks} /> : null}
    </div>
  );
}
