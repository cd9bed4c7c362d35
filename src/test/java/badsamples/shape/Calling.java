package badsamples.shape;

import java.net.http.HttpClient;

class Calling {

    HttpClient outside() {
        return HttpClient.newHttpClient();
    }
}
