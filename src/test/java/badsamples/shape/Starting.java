package badsamples.shape;

import java.io.IOException;

class Starting {

    Process another(String program) throws IOException {
        return new ProcessBuilder(program).start();
    }
}
