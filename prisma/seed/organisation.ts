/** What is known of the publisher. The rest stays empty: staff see it as missing, and nobody makes it up. */
export const organisation = {
  name: 'MON',
  longName: 'Mönch Online News',
  legalName: 'Mönch Verlagsgesellschaft mbH',
  street: 'Christine-Demmer-Straße 7',
  postalCode: '53474',
  city: 'Bad Neuenahr – Ahrweiler',
  countryCode: 'DE',
  telephone: '+49 2641 3703 – 0',
  fax: '+49 2641 3703 – 199',
  email: 'info@moench-group.com',
};
