package holdepunkt.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Bounded rounds, product and floor in turn, sixteen at a time. */
final class Rounds {

    static final int CONNECTIONS = 16;
    private static final int ROUNDS = 3;

    /** One request, by number; fails where the answer is not what it should be. */
    interface Work {
        void once(int number) throws Exception;
    }

    /** @param perSecond requests a second @param p50 ms @param p99 ms */
    record Measured(double perSecond, double p50, double p99) {}

    private Rounds() {}

    /** Medians of the rounds: the product's first, then the floor's. */
    static List<Measured> inTurn(Work product, Work floor, int requests) throws Exception {
        round(product, requests / 2);
        round(floor, requests / 2);
        var ofProduct = new ArrayList<Measured>();
        var ofFloor = new ArrayList<Measured>();
        for (int i = 0; i < ROUNDS; i++) {
            ofProduct.add(round(product, requests));
            ofFloor.add(round(floor, requests));
        }
        return List.of(median(ofProduct), median(ofFloor));
    }

    private static Measured median(List<Measured> rounds) {
        return rounds.stream().sorted((a, b) -> Double.compare(a.perSecond(), b.perSecond())).toList().get(ROUNDS / 2);
    }

    private static Measured round(Work work, int requests) throws Exception {
        var took = new ConcurrentLinkedQueue<Long>();
        var failed = new ConcurrentLinkedQueue<Exception>();
        var next = new AtomicInteger();
        long began = System.nanoTime();
        try (var pool = Executors.newFixedThreadPool(CONNECTIONS)) {
            for (int i = 0; i < CONNECTIONS; i++) {
                pool.submit(() -> loop(work, next, requests, took, failed));
            }
            pool.shutdown();
            if (!pool.awaitTermination(5, TimeUnit.MINUTES)) {
                throw new IllegalStateException("a round took more than five minutes");
            }
        }
        if (!failed.isEmpty()) {
            throw failed.peek();
        }
        long[] sorted = took.stream().mapToLong(Long::longValue).sorted().toArray();
        return new Measured(requests / ((System.nanoTime() - began) / 1e9), at(sorted, 0.50), at(sorted, 0.99));
    }

    private static void loop(Work work, AtomicInteger next, int requests, ConcurrentLinkedQueue<Long> took, ConcurrentLinkedQueue<Exception> failed) {
        for (int number = next.getAndIncrement(); number < requests && failed.isEmpty(); number = next.getAndIncrement()) {
            long began = System.nanoTime();
            try {
                work.once(number);
            } catch (Exception e) {
                failed.add(e);
            }
            took.add(System.nanoTime() - began);
        }
    }

    private static double at(long[] sorted, double part) {
        return Arrays.stream(sorted).skip((long) (part * (sorted.length - 1))).findFirst().orElse(0) / 1e6;
    }
}
