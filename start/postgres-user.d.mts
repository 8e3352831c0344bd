export interface SystemUser {
  uid?: number;
  gid?: number;
}

export function postgresUser(): SystemUser;
