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
      // Long enough for a busy database, short enough that a reader isn't left waiting when it is gone.
      connectionTimeoutMillis: 3000,
      // Notices a connection that died without saying so.
      keepAlive: true,
    }).connect(),
};

// The development server loads modules anew at every change; the connections must outlive that.
const kept = globalThis as { sammeSideDatabase?: PrismaClient };

/** The one way to the database. A query without a database fails within three seconds. */
export const db = (kept.sammeSideDatabase ??= new PrismaClient({ adapter }));
