export const contactLabels = {
  name: 'Name',
  post: 'Post',
  phone: 'Telephone',
  email: 'E-mail address',
};

export const contactWords = {
  why: 'Somebody whom the team meets may tell of a danger to a person, or of wrongdoing. That goes to this officer at once, and never into a note.',
  nobody: 'Nobody is named yet.',
} as const;
