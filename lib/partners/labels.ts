export const partnerWords = {
  lede: 'Bodies that take part beside the councils. They sign nothing, and see of the review what anybody sees.',
  hint: 'A name from the register is known again; any other body is kept by the name that you type.',
  whoSees: 'Everybody on the review.',
  none: 'No partner is named',
  noneMeans:
    'A health board, a housing association, a neighbouring council: whoever takes part without asking for the review.',
};

export const partnerRefusals = {
  isHost: 'This council is one of the hosts already, and signs for itself',
  known: 'This partner is named already',
  tooMany: 'Twenty partners are as many as one review can hold',
};
