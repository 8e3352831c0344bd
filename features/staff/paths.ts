/** The newsroom's doors, spelled nowhere else. */
export const invitationPath = (token: string) => `/admin/invitation/${token}`;
export const resetPath = (token: string) => `/admin/reset/${token}`;
export const newAddressPath = (token: string) => `/admin/new-address/${token}`;
export const ACCOUNT = '/admin/account';
export const personPath = (id: string) => `/admin/people/${id}`;
