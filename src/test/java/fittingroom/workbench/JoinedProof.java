package fittingroom.workbench;

import fittingroom.base.Outcome;
import fittingroom.catalog.Product;
import fittingroom.events.Event;
import fittingroom.events.EventLog;
import fittingroom.events.Identity;
import fittingroom.events.Mailbox;
import fittingroom.trials.Shop;
import fittingroom.trials.ShopFiles;
import fittingroom.trials.ShopGenerator;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;

/// A large log in which each shopper goes by another name on each channel, and one event in ten carries the account as
/// well: how long loading and opening take, and how much heap stays. `app/proofs/joined.sh` runs it.
final class JoinedProof {

    private static final int PRODUCTS = 10_000;
    private static final int EVENTS_A_SHOPPER = 50;
    private static final int ONE_IN = 10;

    private JoinedProof() {}

    /// @param arguments how many events, and an empty folder
    public static void main(String[] arguments) throws IOException {
        PrintStream out = System.out;
        int events = Integer.parseInt(arguments[0]);
        Path folder = Path.of(arguments[1]);
        Shop shop = manyNames(ShopGenerator.shop(PRODUCTS, events, events / EVENTS_A_SHOPPER, 1));
        Path log = folder.resolve("log.csv");
        ShopFiles.writeProducts(shop, folder.resolve("products.csv"));
        ShopFiles.writeEvents(shop, log);
        try (Workbench bench = FloodProof.opened(Workbench.openToLoad(folder.resolve("w"), Clock.systemUTC()))) {
            bench.load(ImportOrder.of(folder.resolve("products.csv")).each()).await();
            double before = cpu();
            if (bench.load(ImportOrder.of(log).each()).await() instanceof Outcome.Done<List<Imported>>(List<Imported> done)) {
                out.printf("loaded %,d bytes in %.1f s, %.1f s of the processor%n",
                        Files.size(log), done.getFirst().seconds(), cpu() - before);
            }
        }
        long start = System.nanoTime();
        double before = cpu();
        try (Workbench bench = FloodProof.opened(Workbench.open(folder.resolve("w"), Clock.systemUTC()))) {
            EventLog frozen = bench.snapshot().value().log();
            out.printf("opened in %.1f s, %.1f s of the processor: %,d events, %,d names of %,d shoppers; %,d MB of heap%n",
                    (System.nanoTime() - start) / 1e9, cpu() - before, frozen.size(), frozen.nameCount(), frozen.shopperCount(), heap());
        }
    }

    /// The same shop told with a name for each channel.
    static Shop manyNames(Shop shop) {
        return new Shop() {
            @Override
            public void products(Consumer<? super Product> to) {
                shop.products(to);
            }

            @Override
            public void events(Consumer<? super Event> to) {
                shop.events(event -> to.accept(named(event)));
            }

            @Override
            public List<Identity.Kind> otherNames() {
                return List.of(Identity.Kind.ANONYMOUS, Identity.Kind.EMAIL, Identity.Kind.LOYALTY, Identity.Kind.DEVICE);
            }
        };
    }

    private static Event named(Event event) {
        String account = event.shopper();
        Identity here = switch (event.channel()) {
            case WEB -> new Identity(Identity.Kind.ANONYMOUS, "a-" + account);
            case EMAIL -> new Identity(Identity.Kind.EMAIL, Mailbox.hash(account + "@shop.example"));
            case STORE -> new Identity(Identity.Kind.LOYALTY, "l-" + account);
            default -> new Identity(Identity.Kind.DEVICE, "d-" + account);
        };
        boolean known = Math.floorMod(event.id().hashCode() * 0x9E3779B9, ONE_IN) == 0;
        List<Identity> names = known ? List.of(new Identity(Identity.Kind.ID, account), here) : List.of(here);
        return new Event(
                event.id(), event.time(), event.kind(), event.channel(), names.getFirst().id(), event.session(), event.product(),
                event.quantity(), event.price(), event.currency(), event.dwell(), event.position(), event.list(), event.text(),
                event.consent(), names);
    }

    private static double cpu() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toMillis() / 1e3;
    }

    /// Megabytes in use once the garbage is gone.
    private static long heap() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20;
    }
}
