export const sourceKinds = ['staff', 'councillor', 'partner', 'resident', 'document', 'visit'] as const;
