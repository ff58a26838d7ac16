package counterexample.prints.orders;

class PrintsTraces {

    void print(Exception failure) {
        failure.printStackTrace();
    }
}
