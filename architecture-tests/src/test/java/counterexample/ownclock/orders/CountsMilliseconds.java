package counterexample.ownclock.orders;

class CountsMilliseconds {

    long now() {
        return System.currentTimeMillis();
    }
}
