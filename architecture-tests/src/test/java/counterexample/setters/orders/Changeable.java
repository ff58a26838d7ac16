package counterexample.setters.orders;

class Changeable {

    private long number;

    void setNumber(long number) {
        this.number = number;
    }

    long number() {
        return number;
    }
}
