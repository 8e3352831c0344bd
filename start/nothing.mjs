// Stands in for packages that only say where code may run, such as "server-only".
