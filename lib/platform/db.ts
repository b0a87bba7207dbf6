import "server-only";
import { PrismaPg } from "@prisma/adapter-pg";
import { env } from "./env";
import { PrismaClient } from "./generated/prisma/client";

type Adapter = NonNullable<ConstructorParameters<typeof PrismaClient>[0]["adapter"]>;

// The settings are read at the first query and not before, so that the site can be built where there are none.
const adapter: Adapter = {
  provider: "postgres",
  adapterName: "@prisma/adapter-pg",
  connect: () =>
    new PrismaPg({
      connectionString: env().DATABASE_URL,
      // Pages are kept and seldom read the database: a few connections are enough, and many servers may share one database.
      max: 8,
      // Also how long a query may wait in line for one of these connections: a busy machine that has just started needs seconds. A database
      // that is gone refuses at once; only one that says nothing keeps a reader waiting this long.
      connectionTimeoutMillis: 10_000,
      // Notices a connection that died without saying so.
      keepAlive: true,
    }).connect(),
};

// The development server loads modules anew at every change; the connections must outlive that.
const kept = globalThis as { sammeSideDatabase?: PrismaClient };

/** The one way to the database. A query without a database fails within ten seconds, and at once where the connection is refused. */
export const db = (kept.sammeSideDatabase ??= new PrismaClient({ adapter }));
